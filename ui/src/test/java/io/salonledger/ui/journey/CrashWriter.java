package io.salonledger.ui.journey;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.BranchId;

/** A process that registers members until it is killed, and prints the id of each as soon as it is confirmed. */
final class CrashWriter {

    private static final int CLIENTS = 4;

    private CrashWriter() {}

    public static void main(String[] arguments) {
        Salon salon = Salon.open(Path.of(arguments[0]));
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> write(salon));
            }
        }
    }

    private static void write(Salon salon) {
        while (true) {
            MemberId member = MemberId.random();
            salon.send(new RegisterMember(member, new BranchId("jingan"), "王 " + member.value(), null));
            salon.send(new CorrectName(member, "张 " + member.value()));
            System.out.println("confirmed " + member.value());
        }
    }
}

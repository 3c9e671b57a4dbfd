package io.salonledger.command.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.salonledger.command.identity.DemoPasswords;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.organisation.BranchId;

/** One user for each role, so that each can be looked at. */
final class DemoUsers {

    private final DemoSender sender;
    private final DemoPasswords passwords;
    private final PrintStream console;

    DemoUsers(DemoSender sender, DemoPasswords passwords, PrintStream console) {
        this.sender = sender;
        this.passwords = passwords;
        this.console = console;
    }

    /** Prints the password once, beside the first login. */
    void prepare() {
        List<Table.Row> rows = Table.read("users.tsv");
        List<String> logins = rows.stream().map(row -> row.text(0)).toList();
        if (passwords.areThere(logins)) {
            return;
        }
        rows.forEach(row -> sender.send(added(row)));
        Secret password = passwords.make(logins);
        console.println("  Demo shop 演示店铺: " + password.value());
        console.println("  The password of " + String.join(", ", logins) + ". 以上演示用户共用此密码。");
        console.flush();
    }

    private static AddUser added(Table.Row row) {
        Set<BranchId> branches = row.words(3, ",").stream().map(BranchId::new).collect(Collectors.toSet());
        return new AddUser(
                new UserId(row.text(0)), row.text(1), row.text(0), Set.of(Role.valueOf(row.text(2))), branches);
    }
}

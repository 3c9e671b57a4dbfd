package io.salonledger.ui.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberDetails;

import static org.assertj.core.api.Assertions.assertThat;

class CrashJourneyTest {

    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void a_process_killed_under_load_loses_nothing_confirmed_and_its_read_models_equal_a_rebuild() throws Exception {
        List<MemberId> confirmed = writeUntilKilled();
        Map<String, MemberDetails> afterwards;
        try (Salon salon = Salon.open(folder)) {
            afterwards = cards(salon, confirmed);
        }
        assertThat(afterwards).hasSize(confirmed.size());
        assertThat(afterwards.values()).allMatch(card -> card.person().name().startsWith("张 "));

        FileSystemUtils.deleteRecursively(folder.resolve("data/documents"));
        FileSystemUtils.deleteRecursively(folder.resolve("data/search"));
        try (Salon salon = Salon.open(folder)) {
            assertThat(cards(salon, confirmed)).isEqualTo(afterwards);
        }
    }

    private List<MemberId> writeUntilKilled() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx768m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<MemberId> confirmed = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && confirmed.size() < ENOUGH; line = out.readLine()) {
                if (line.startsWith("confirmed ")) {
                    confirmed.add(new MemberId(line.substring("confirmed ".length())));
                }
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        assertThat(confirmed).as("the process worked before it was killed").hasSize(ENOUGH);
        return confirmed;
    }

    private static Map<String, MemberDetails> cards(Salon salon, List<MemberId> members) {
        Map<String, MemberDetails> cards = new TreeMap<>();
        for (MemberId member : members) {
            cards.put(
                    member.value(),
                    salon.askUntil(
                            new FindMember(member), card -> card.person().name().startsWith("张 ")));
        }
        return cards;
    }
}

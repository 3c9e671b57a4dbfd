package io.salonledger.command.member;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.MergeMember;
import io.salonledger.contracts.member.command.MovePhone;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.UnmergeMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random commands against a simple model: a phone is one member's, an alias has one main file and no aliases of its own. The
 * seed is part of each failure.
 */
class MemberSequencesTest {

    private static final int STEPS = 300;
    private static final BranchId BRANCH = new BranchId("jingan");

    @TempDir
    static Path folder;

    private static DecidingSide side;

    @BeforeAll
    static void open() {
        side = DecidingSide.open(folder);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 777})
    void phones_and_merges_follow_the_model(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Model model = new Model(seed);
        for (int step = 0; step < STEPS; step++) {
            String done = model.step(random);
            assertThat(model.problem())
                    .as("seed %d, step %d: %s", seed, step, done)
                    .isEmpty();
        }
        SqlPhoneBook phones = side.bean(SqlPhoneBook.class);
        side.bean(PhoneBookRebuild.class).rebuild();
        model.phones.forEach((member, phone) ->
                assertThat(phones.ownerOf(phone)).as("seed %d, rebuilt", seed).contains(member));
    }

    private static final class Model {

        private final List<MemberId> members = new ArrayList<>();
        private final Map<MemberId, String> phones = new HashMap<>();
        private final Map<MemberId, MemberId> mains = new HashMap<>();
        private final long seed;
        private String expected = "";
        private String answered = "";

        Model(long seed) {
            this.seed = seed;
            for (int i = 0; i < 8; i++) {
                MemberId member = new MemberId("s" + seed + "-" + i);
                members.add(member);
                side.send(new RegisterMember(member, BRANCH, "甲" + i, null));
            }
        }

        String problem() {
            return expected.equals(answered) ? "" : "expected '" + expected + "' but was '" + answered + "'";
        }

        String step(SplittableRandom random) {
            MemberId one = any(random);
            MemberId two = any(random);
            String phone = "+86137" + String.format(Locale.ROOT, "%04d%04d", seed % 10_000, random.nextInt(6));
            return switch (random.nextInt(4)) {
                case 0 -> change(one, random.nextInt(5) == 0 ? null : phone);
                case 1 -> move(one, two, phone);
                case 2 -> merge(one, two);
                default -> unmerge(one);
            };
        }

        private MemberId any(SplittableRandom random) {
            return members.get(random.nextInt(members.size()));
        }

        private String change(MemberId member, @Nullable String phone) {
            boolean free = phone == null || phone.equals(phones.get(member)) || !phones.containsValue(phone);
            expected = free ? "" : "phone-already-used";
            if (free) {
                put(member, phone);
            }
            return say(new ChangePhone(member, phone, PhoneReason.CORRECTED));
        }

        private String move(MemberId to, MemberId from, String phone) {
            boolean owned = phone.equals(phones.get(from)) || phone.equals(phones.get(to));
            expected = owned ? "" : "phone-not-of-member";
            if (owned && !phone.equals(phones.get(to))) {
                phones.remove(from);
                put(to, phone);
            }
            return say(new MovePhone(to, from, phone, PhoneReason.RECYCLED));
        }

        private void put(MemberId member, @Nullable String phone) {
            if (phone == null) {
                phones.remove(member);
            } else {
                phones.put(member, phone);
            }
        }

        private String merge(MemberId alias, MemberId main) {
            if (alias.equals(main)) {
                expected = "merge-with-itself";
            } else if (main.equals(mains.get(alias))) {
                expected = "";
            } else if (mains.containsKey(alias)) {
                expected = "member-is-alias";
            } else if (mains.containsValue(alias)) {
                expected = "member-has-aliases";
            } else if (mains.containsKey(main)) {
                expected = "member-is-alias";
            } else {
                expected = "";
                mains.put(alias, main);
            }
            return say(new MergeMember(alias, main));
        }

        private String unmerge(MemberId alias) {
            expected = mains.remove(alias) == null ? "not-merged" : "";
            return say(new UnmergeMember(alias));
        }

        private String say(Command command) {
            answered = side.send(command);
            return command.getClass().getSimpleName() + " " + command.target();
        }
    }
}

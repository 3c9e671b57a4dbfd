package io.salonledger.ui.journey;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;

import static org.assertj.core.api.Assertions.assertThat;

class MemberJourneyTest {

    @TempDir
    Path folder;

    @Test
    void a_member_goes_from_the_desk_through_the_log_to_the_card_and_survives_a_restart() {
        MemberId member = MemberId.random();
        try (Salon salon = Salon.open(folder)) {
            salon.send(new RegisterMember(member, new BranchId("jingan"), "王诗涵", "13812346021"));
            boolean visible = salon.gateway()
                    .sendAndFollow(
                            new CorrectName(member, "王世晗"), new WatchReadModel("member-details", member.value()));

            assertThat(visible).isTrue();
            assertThat(salon.askUntil(
                                    new FindMember(member),
                                    card -> card.person().name().equals("王世晗"))
                            .contact()
                            .phone())
                    .isEqualTo("+8613812346021");
            // the search may still show the name of before, which sounds alike
            assertThat(salon.askUntil(
                                    new SearchMembers("wangshi", new PageRequest(0, 10)),
                                    page -> page.items().stream()
                                            .anyMatch(row -> row.name().equals("王世晗")))
                            .total())
                    .isEqualTo(1);
        }
        try (Salon salon = Salon.open(folder)) {
            assertThat(salon.askUntil(new FindMember(member), card -> true)
                            .person()
                            .name())
                    .isEqualTo("王世晗");
        }
    }
}

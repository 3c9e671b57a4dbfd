package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Event;

/** What happens to a member's file. */
public sealed interface MemberEvent extends Event
        permits MemberRegistered,
                MemberImported,
                NameCorrected,
                PhoneChanged,
                ProfileCorrected,
                SourceCorrected,
                TagsChanged,
                PreferencesChanged,
                GuardianNamed,
                HealthFactRecorded,
                HealthFactStruck,
                BodyTypeNoted,
                ConsentGiven,
                ConsentWithdrawn,
                NoteWritten,
                NoteStruck,
                MemberBlocked,
                MemberUnblocked,
                MemberMerged,
                AliasAdded,
                MemberUnmerged,
                AliasRemoved,
                LegalHoldPlaced,
                LegalHoldLifted,
                MemberErased,
                ErasureConfirmed {

    MemberId member();
}

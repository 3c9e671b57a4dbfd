package io.salonledger.command.member;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.privacy.BlindKey;

/** Unique rows beside the log, in the transaction of the command; a phone is kept as a keyed hash only. */
@Component
class SqlPhoneBook implements PhoneBook {

    private static final String PURPOSE = "member.phone";

    private final JdbcTemplate sql;
    private final BlindKey key;

    SqlPhoneBook(DecisionDatabase database, BlindKey key) {
        this.sql = database.with(SqlPhoneBook.class, "member-phone.sql").sql();
        this.key = key;
    }

    @Override
    public void claim(String phone, MemberId member) {
        Optional<MemberId> owner = ownerOf(phone);
        if (owner.isPresent()) {
            if (!owner.get().equals(member)) {
                throw MemberRejection.PHONE_ALREADY_USED.because(owner.get().value());
            }
            return;
        }
        insert(phone, member);
    }

    private void insert(String phone, MemberId member) {
        try {
            sql.update("INSERT INTO member_phone (phone, member) VALUES (?, ?)", hash(phone), member.value());
        } catch (DuplicateKeyException another) {
            // it was claimed between our look and our insert
            throw MemberRejection.PHONE_ALREADY_USED.because();
        }
    }

    @Override
    public void release(MemberId member) {
        sql.update("DELETE FROM member_phone WHERE member = ?", member.value());
    }

    @Override
    public void move(String phone, MemberId to) {
        sql.update("DELETE FROM member_phone WHERE phone = ?", hash(phone));
        release(to);
        insert(phone, to);
    }

    @Override
    public Optional<MemberId> ownerOf(String phone) {
        return sql.queryForList("SELECT member FROM member_phone WHERE phone = ?", String.class, hash(phone)).stream()
                .findFirst()
                .map(MemberId::new);
    }

    boolean isEmpty() {
        return sql.queryForList("SELECT 1 FROM member_phone LIMIT 1", Integer.class)
                .isEmpty();
    }

    void clear() {
        sql.update("DELETE FROM member_phone");
    }

    private String hash(String phone) {
        return key.hash(PURPOSE, phone);
    }
}

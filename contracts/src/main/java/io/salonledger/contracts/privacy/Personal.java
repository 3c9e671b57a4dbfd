package io.salonledger.contracts.privacy;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that identifies or describes a person. It is written sealed with that person's key, and reads as known or,
 * once the key was destroyed, as erased.
 *
 * @param <T> type of the value in the clear
 */
public final class Personal<T> {

    private final String subject;
    private final Supplier<Optional<T>> opener;
    private volatile @Nullable Envelope envelope;

    private Personal(String subject, Supplier<Optional<T>> opener, @Nullable Envelope envelope) {
        this.subject = subject;
        this.opener = opener;
        this.envelope = envelope;
    }

    /**
     * A value in the clear.
     *
     * @param subject stream of the person, for example {@code member:<id>}
     */
    public static <T> Personal<T> of(String subject, T value) {
        Optional<T> known = Optional.of(value);
        return new Personal<>(subject, () -> known, null);
    }

    /** A null value stays null. */
    public static <T> @Nullable Personal<T> ofNullable(String subject, @Nullable T value) {
        return value == null ? null : of(subject, value);
    }

    /** A stored value, opened when it is read. */
    public static <T> Personal<T> sealed(Envelope envelope, Supplier<Optional<T>> opener) {
        return new Personal<>(envelope.subject(), opener, envelope);
    }

    /** Stream of the person whose key seals it. */
    public String subject() {
        return subject;
    }

    /** The value, or empty once the person was erased. */
    public Optional<T> value() {
        return opener.get();
    }

    public boolean isErased() {
        return value().isEmpty();
    }

    public T orElse(T other) {
        return value().orElse(other);
    }

    /** The value made another one in the clear, of the same person; erased stays empty. */
    public <R> Optional<R> map(Function<T, R> change) {
        return value().map(change);
    }

    /** The sealed form, if it was sealed before: kept so that a copy is the same to the byte. */
    public Optional<Envelope> envelope() {
        return Optional.ofNullable(envelope);
    }

    /** Remembers the sealed form; a second sealing of the same value is as good as the first. */
    public void rememberSealed(Envelope sealed) {
        envelope = sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that && subject.equals(that.subject) && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject);
    }

    /** Never shows the value: logs must not hold personal data. */
    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}

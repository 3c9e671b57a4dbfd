package io.salonledger.command.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.MessageSerializer;
import io.salonledger.contracts.wire.Upcasters;

/** Keys, serializers and the clock: what every role needs to read and write the log. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class KeysAutoConfiguration {

    /**
     * @param inEnvironment {@code SALON_KEY}: 32 bytes as base64; wins over the file
     * @param file where the key lies otherwise; by default in the user's own configuration folder
     */
    @Bean
    @ConditionalOnMissingBean
    KeyEncryptionKey keyEncryptionKey(
            @Value("${salon.key:#{null}}") @Nullable String inEnvironment,
            @Value("${salon.key-file:${user.home}/.config/salon-ledger/key}") Path file,
            @Value("${salon.data:data}") Path data) {
        if (inEnvironment == null && !Files.exists(file) && KeyFolder.isUsed(data.resolve("keys"))) {
            // A new key would open nothing, and everybody in these books would read as a stranger.
            throw new IllegalStateException(
                    "The books in " + data + " are sealed with a key that is not here: neither " + file
                            + " nor SALON_KEY is there. Set SALON_KEY to the recovery code that the first start showed.");
        }
        return KeyEncryptionKey.load(inEnvironment, file);
    }

    @Bean
    @ConditionalOnMissingBean
    SubjectKeys subjectKeys(@Value("${salon.data:data}") Path data, KeyEncryptionKey key, ErasureRegister register) {
        return register.applyTo(new KeyFolder(data.resolve("keys"), key));
    }

    /**
     * @param keyFile beside which the register lies unless {@code salon.erasure-register} names another place; never in the
     *     data folder
     */
    @Bean
    @ConditionalOnMissingBean
    ErasureRegister erasureRegister(
            @Value("${salon.erasure-register:#{null}}") @Nullable Path named,
            @Value("${salon.key-file:${user.home}/.config/salon-ledger/key}") Path keyFile) {
        return new ErasureRegister(named == null ? keyFile.resolveSibling("erasures") : named);
    }

    @Bean
    @ConditionalOnMissingBean
    BlindKey blindKey(KeyEncryptionKey key) {
        return new DerivedBlindKey(key);
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(SubjectKeys keys) {
        return EventSerializer.with(keys);
    }

    @Bean
    @Primary
    Serializer defaultSerializer() {
        return MessageSerializer.create();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return MessageSerializer.create();
    }

    @Bean
    EventUpcasterChain upcasters() {
        return Upcasters.chain();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}

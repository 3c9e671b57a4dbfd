package io.salonledger.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The key that seals the subjects' keys. It lies outside the data folder, so that a copied data folder or a lost backup
 * disk tells nothing: in the environment ({@code SALON_KEY}, 32 bytes as base64) or in a file of the user's own.
 */
public final class KeyEncryptionKey {

    private static final int LENGTH = 32;

    private final byte[] key;
    private final boolean fresh;

    private KeyEncryptionKey(byte[] key, boolean fresh) {
        if (key.length != LENGTH) {
            throw new IllegalStateException("The key-encryption key must have 32 bytes, not " + key.length);
        }
        this.key = key;
        this.fresh = fresh;
    }

    /** From the environment if given, else from the file, which is made at the first start. */
    public static KeyEncryptionKey load(@Nullable String base64, Path file) {
        if (base64 != null && !base64.isBlank()) {
            return new KeyEncryptionKey(Base64.getDecoder().decode(base64.strip()), false);
        }
        try {
            if (Files.exists(file)) {
                return new KeyEncryptionKey(
                        Base64.getDecoder().decode(Files.readString(file).strip()), false);
            }
            return new KeyEncryptionKey(create(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read or make the key-encryption key " + file, e);
        }
    }

    private static byte[] create(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                Base64.getEncoder().encodeToString(key) + "\n",
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SYNC);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return key;
    }

    byte[] bytes() {
        return key.clone();
    }

    /** True at the start that made the key: the recovery code is shown then, and only then. */
    public boolean isFresh() {
        return fresh;
    }

    /** What to write down and keep in a safe: the key as text, for {@code SALON_KEY} on another machine. */
    public String recoveryCode() {
        return Base64.getEncoder().encodeToString(key);
    }
}

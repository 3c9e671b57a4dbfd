package io.salonledger.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.google.crypto.tink.subtle.AesGcmJce;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.SubjectKeys;

/**
 * One small file per subject, holding the subject's key sealed with the key-encryption key. A destroyed key is
 * overwritten, synced and cut to an empty file, which stays as the sign that this person was erased.
 */
final class KeyFolder implements SubjectKeys {

    private static final int KEY_LENGTH = 32;
    private static final int CACHED = 20_000;

    private final Path folder;
    private final AesGcmJce seal;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Optional<byte[]>> cache = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
            return size() > CACHED;
        }
    };

    KeyFolder(Path folder, KeyEncryptionKey key) {
        this.folder = folder;
        try {
            this.seal = new AesGcmJce(key.bytes());
            Files.createDirectories(folder);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Can't use the key folder " + folder, e);
        }
    }

    /** Whether keys were ever made there. */
    static boolean isUsed(Path folder) {
        String[] found = folder.toFile().list();
        return found != null && found.length > 0;
    }

    @Override
    public synchronized byte[] forSealing(String subject) {
        Optional<byte[]> known = forOpening(subject);
        if (known.isEmpty() && !Files.exists(fileOf(subject))) {
            return create(subject);
        }
        return known.orElseThrow(GeneralRejection.PERSON_ERASED::because);
    }

    @Override
    public synchronized Optional<byte[]> forOpening(String subject) {
        Optional<byte[]> known = cache.get(subject);
        // Another process may share the folder and have destroyed the key since.
        if (known == null || known.isPresent() && isEmptied(subject)) {
            known = read(subject);
            if (known.isPresent() || Files.exists(fileOf(subject))) {
                cache.put(subject, known);
            }
        }
        return known;
    }

    @Override
    public synchronized void destroy(String subject) {
        Path file = fileOf(subject);
        try {
            Files.createDirectories(folderOf(subject));
            overwrite(file);
            sync(folderOf(subject));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't destroy a subject's key", e);
        }
        cache.put(subject, Optional.empty());
    }

    private boolean isEmptied(String subject) {
        return fileOf(subject).toFile().length() == 0;
    }

    private byte[] create(String subject) {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        Path file = fileOf(subject);
        try {
            Files.createDirectories(folderOf(subject));
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            byte[] sealed = seal.encrypt(key, subject.getBytes(StandardCharsets.UTF_8));
            Files.write(
                    unfinished,
                    sealed,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            // The key must outlive a power cut before the first event that it seals does.
            sync(folderOf(subject));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't keep a subject's key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Can't seal a subject's key", e);
        }
        cache.put(subject, Optional.of(key));
        return key;
    }

    private Optional<byte[]> read(String subject) {
        Path file = fileOf(subject);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] sealed = Files.readAllBytes(file);
            if (sealed.length == 0) {
                return Optional.empty();
            }
            return Optional.of(seal.decrypt(sealed, subject.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read a subject's key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A subject's key does not open: is this the right key-encryption key?", e);
        }
    }

    private void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[(int) Math.max(channel.size(), 1)];
            random.nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise), 0);
            channel.force(true);
            channel.truncate(0);
            channel.force(true);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path fileOf(String subject) {
        return folderOf(subject).resolve(nameOf(subject));
    }

    private Path folderOf(String subject) {
        return folder.resolve(nameOf(subject).substring(0, 2));
    }

    private static String nameOf(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

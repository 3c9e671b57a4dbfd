package io.salonledger.ui.job;

import java.nio.file.Path;
import java.util.Set;

import io.salonledger.contracts.backup.BackUp;
import io.salonledger.contracts.message.Ids;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.process.ExitCodes;

/** {@code ./salon backup TARGET}: the log and the keys as two files. */
final class BackupJob implements Job {

    private final MessageGateway gateway;

    BackupJob(MessageGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(JobCall call) {
        JobArguments arguments = JobArguments.of(call, Set.of(), Set.of());
        if (arguments.words().size() != 1) {
            throw new JobRefused(ExitCodes.USAGE, call.words("Name the folder to back up to.", "请给出备份目标目录。"));
        }
        Path folder = call.path(arguments.words().getFirst());
        gateway.send(new BackUp(Ids.random(), folder.toString()));
        call.say(call.words("Backed up to ", "已备份到 ") + folder + " (log.zip, keys.zip)");
        call.say(call.words(
                "Keep the two files apart. Without the key-encryption key neither can be read.",
                "请将两个文件分开保存。没有密钥加密密钥，两者都无法读取。"));
        return ExitCodes.OK;
    }
}

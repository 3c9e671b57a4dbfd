package io.salonledger.command.identity;

import java.io.PrintStream;
import java.util.Set;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.privacy.KeyEncryptionKey;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.command.NewPassword;
import io.salonledger.contracts.identity.command.ResetPassword;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;

/**
 * At the first start there must be someone who can enter: an owner with a random password. It and the recovery code are
 * printed then and never again. A lost credential store is filled again in the same way.
 */
final class FirstLogin {

    static final UserId OWNER = new UserId("owner");
    static final String LOGIN = "owner";

    private final CommandGateway commands;
    private final CredentialStore credentials;
    private final KeyEncryptionKey key;
    private final PrintStream console;

    FirstLogin(CommandGateway commands, CredentialStore credentials, KeyEncryptionKey key, PrintStream console) {
        this.commands = commands;
        this.credentials = credentials;
        this.key = key;
        this.console = console;
    }

    /** @param given a password that is set from outside, for machines without a console; it must be changed, too */
    void prepare(@Nullable String given) {
        if (credentials.isEmpty()) {
            if (given != null) {
                Secrets.checkPassword(new Secret(given));
            }
            send(new AddUser(OWNER, "Owner", LOGIN, Set.of(Role.OWNER), Set.of()));
            NewPassword made = send(new ResetPassword(OWNER));
            if (given == null) {
                print("First login 首次登录", LOGIN + " / " + made.password().value());
                print("", "To be changed at the first sign-in. 首次登录后须修改密码。");
            } else {
                credentials.reset(OWNER, LOGIN, new Secret(given));
            }
        }
        if (key.isFresh()) {
            print("Recovery code 恢复码", key.recoveryCode());
            print("", "Write it down: without it a backup cannot be read. 请抄写保存：没有它，备份无法读取。");
        }
    }

    private void print(String what, String value) {
        console.println("  " + what + (what.isEmpty() ? "" : ": ") + value);
        console.flush();
    }

    private <R> R send(Command command) {
        return commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Actor.system("first-start").toMetadata()));
    }
}

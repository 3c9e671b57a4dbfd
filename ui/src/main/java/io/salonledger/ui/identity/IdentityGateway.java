package io.salonledger.ui.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.ChangePassword;
import io.salonledger.contracts.identity.command.ReadSessionLog;
import io.salonledger.contracts.identity.command.RecallDevice;
import io.salonledger.contracts.identity.command.ResetPassword;
import io.salonledger.contracts.identity.command.SessionEntry;
import io.salonledger.contracts.identity.command.SetPin;
import io.salonledger.contracts.identity.command.SignIn;
import io.salonledger.contracts.identity.command.SignOut;
import io.salonledger.contracts.identity.command.SignedIn;
import io.salonledger.contracts.identity.command.SwitchByPin;
import io.salonledger.contracts.identity.query.FindUser;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.identity.query.SearchUsers;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.security.Device;

/** What the console asks and says about users. */
@Component
public class IdentityGateway {

    private final MessageGateway messages;
    /** At the door nobody is known yet, so the console itself asks. */
    private final MessageGateway door;

    IdentityGateway(MessageGateway messages) {
        this.messages = messages;
        this.door = messages.as(Actor.system("console"));
    }

    SignedIn signIn(String login, Secret password, Device device) {
        return door.request(new SignIn(login, password, device.name(), device.address()));
    }

    SignedIn switchByPin(UserId user, Secret pin, Device device) {
        return door.request(new SwitchByPin(user, pin, device.name(), device.address()));
    }

    void signOut(UserId user, Device device) {
        door.send(new SignOut(user, device.name(), device.address()));
    }

    List<UserRow> peopleOn(String device) {
        return door.request(new RecallDevice(device)).users().stream()
                .map(user -> door.ask(new FindUser(user)))
                .toList();
    }

    /** As the console itself: whether a session still stands for someone. */
    UserRow standingOf(UserId user) {
        return door.ask(new FindUser(user));
    }

    /** What users are called, to show who did something. */
    public Map<String, String> namesOf(Set<UserId> users) {
        return messages.ask(new FindUserNames(users)).names();
    }

    Page<UserRow> search(String text, boolean deactivatedToo, PageRequest page) {
        return messages.ask(new SearchUsers(text, deactivatedToo, page));
    }

    UserRow find(UserId user) {
        return messages.ask(new FindUser(user));
    }

    /** @return false if it is recorded but the list will show it a moment later */
    boolean send(Command command, UserId user) {
        return messages.sendAndFollow(command, new WatchReadModel("user-search", user.value()));
    }

    Secret resetPassword(UserId user) {
        return messages.request(new ResetPassword(user)).password();
    }

    void changePassword(UserId user, Secret current, Secret wanted) {
        messages.send(new ChangePassword(user, current, wanted));
    }

    void setPin(UserId user, Secret password, Secret pin) {
        messages.send(new SetPin(user, password, pin));
    }

    List<SessionEntry> sessions(int limit) {
        return messages.request(new ReadSessionLog(limit)).entries();
    }
}

package io.salonledger.command.member;

import java.nio.file.Path;
import java.util.List;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.RejectionDetails;

/** The deciding side alone, on a real log, without read models. */
public final class DecidingSide implements AutoCloseable {

    @EnableAutoConfiguration
    static class Application {}

    private final ConfigurableApplicationContext context;

    private DecidingSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static DecidingSide open(Path folder) {
        return new DecidingSide(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "salon.data=" + folder.resolve("data"),
                        "salon.key-file=" + folder.resolve("outside/key"),
                        "salon.roles=command",
                        "spring.main.banner-mode=off")
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Code of the refusal, or empty if it was accepted. */
    public String send(Command command) {
        return send(Actor.system("test"), command);
    }

    public String send(Actor actor, Command command) {
        try {
            bean(CommandGateway.class)
                    .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata()));
            return "";
        } catch (CommandExecutionException refused) {
            return refused.<RejectionDetails>getDetails()
                    .orElseThrow(() -> refused)
                    .code();
        }
    }

    List<Object> eventsOf(MemberId member) {
        return eventsOf(member.stream());
    }

    /** All of them: not only those since the last snapshot. */
    public List<Object> eventsOf(String stream) {
        return bean(EventStore.class)
                .readEvents(stream, 0)
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}

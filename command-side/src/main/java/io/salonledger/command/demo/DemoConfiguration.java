package io.salonledger.command.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import io.salonledger.command.identity.DemoPasswords;
import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.contracts.demo.command.StartDemoShop;

/** At the very first start empty books are given to a demo shop, if one is wanted; books that hold anything never are. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    /** The first event of the log, so that nobody's real books can become a demo shop later. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner demoMark(
            DemoBooks books,
            DemoSender sender,
            Clock clock,
            OnceLogAnswers onceLogAnswers,
            @Value("${salon.demo:false}") boolean wanted,
            @Value("${salon.demo-days:90}") int days) {
        return arguments -> {
            if (wanted) {
                onceLogAnswers.run("the mark of the demo shop", () -> {
                    if (books.areEmpty()) {
                        sender.send(new StartDemoShop(clock.instant().truncatedTo(ChronoUnit.MINUTES), days));
                    }
                });
            }
        };
    }

    /** After the first login, so that both are printed together. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    ApplicationRunner demoUsers(
            DemoBooks books,
            DemoSender sender,
            DemoPasswords passwords,
            OnceLogAnswers onceLogAnswers,
            @Value("${salon.demo:false}") boolean wanted,
            @Value("${salon.greet:true}") boolean greet) {
        PrintStream console = greet ? System.out : new PrintStream(OutputStream.nullOutputStream());
        DemoUsers users = new DemoUsers(sender, passwords, console);
        return arguments -> {
            if (wanted) {
                onceLogAnswers.run("the users of the demo shop", () -> {
                    if (books.started().isPresent() && !books.complete()) {
                        users.prepare();
                    }
                });
            }
        };
    }
}

package io.salonledger.command;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.ComponentScan;

/** The deciding side, where the role {@code command} runs. */
@AutoConfiguration
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('command')")
@ComponentScan
public class CommandSideAutoConfiguration {}

package io.salonledger.command;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The deciding side, where the role {@code command} runs. */
@AutoConfiguration
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('command')")
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = AutoConfiguration.class))
public class CommandSideAutoConfiguration {}

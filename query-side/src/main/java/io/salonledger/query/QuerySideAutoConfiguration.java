package io.salonledger.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The remembering side, where the role {@code query} runs. */
@AutoConfiguration
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('query')")
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = AutoConfiguration.class))
public class QuerySideAutoConfiguration {}

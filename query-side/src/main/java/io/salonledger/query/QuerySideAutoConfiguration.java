package io.salonledger.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The remembering side, where the role {@code query} runs. */
@AutoConfiguration
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('query')")
// A feature's classes may be called the same on each side.
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = AutoConfiguration.class))
public class QuerySideAutoConfiguration {}

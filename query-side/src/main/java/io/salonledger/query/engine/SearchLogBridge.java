package io.salonledger.query.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.elasticsearch.common.logging.internal.LoggerFactoryImpl;
import org.elasticsearch.node.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends Elasticsearch's warnings and errors from log4j-core to SLF4J. Its information, some fifty lines a start, is
 * for those who run clusters.
 */
final class SearchLogBridge {

    /** Each warns at every start of what is normal here: no native libraries, no JVM flags, a second start. */
    private static final List<String> FALSE_ALARMS = List.of(
            "org.elasticsearch.nativeaccess",
            "org.elasticsearch.simdvec",
            "org.elasticsearch.cluster.metadata.TemplateDecoratorProvider");

    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private SearchLogBridge() {}

    static synchronized void install() {
        if (!INSTALLED.compareAndSet(false, true)) {
            return;
        }
        // A node does not start before its own logging facade has a delegate.
        org.elasticsearch.logging.internal.spi.LoggerFactory.setInstance(new LoggerFactoryImpl());
        LoggerContext context = (LoggerContext) LogManager.getContext(Node.class.getClassLoader(), false);
        LoggerConfig root = context.getConfiguration().getRootLogger();
        root.getAppenders().keySet().forEach(root::removeAppender);
        Slf4jAppender appender = new Slf4jAppender();
        appender.start();
        context.getConfiguration().addAppender(appender);
        root.addAppender(appender, null, null);
        root.setLevel(Level.WARN);
        FALSE_ALARMS.forEach(
                name -> context.getConfiguration().addLogger(name, new LoggerConfig(name, Level.ERROR, true)));
        context.updateLoggers();
    }

    private static final class Slf4jAppender extends AbstractAppender {

        Slf4jAppender() {
            super("slf4j", null, null, true, Property.EMPTY_ARRAY);
        }

        @Override
        public void append(LogEvent event) {
            Logger logger = LoggerFactory.getLogger(event.getLoggerName());
            logger.atLevel(levelOf(event.getLevel()))
                    .setCause(event.getThrown())
                    .log(() -> event.getMessage().getFormattedMessage());
        }

        private static org.slf4j.event.Level levelOf(Level level) {
            return switch (level.getStandardLevel()) {
                case OFF, FATAL, ERROR -> org.slf4j.event.Level.ERROR;
                case WARN -> org.slf4j.event.Level.WARN;
                case INFO -> org.slf4j.event.Level.INFO;
                case DEBUG -> org.slf4j.event.Level.DEBUG;
                case TRACE, ALL -> org.slf4j.event.Level.TRACE;
            };
        }
    }
}

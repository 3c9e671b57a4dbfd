package io.salonledger.command.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code salon.log.*}.
 *
 * @param minFree free space on the log's disk, below which health is red
 */
@ConfigurationProperties("salon.log")
record LogProperties(@DefaultValue("200MB") DataSize minFree) {}

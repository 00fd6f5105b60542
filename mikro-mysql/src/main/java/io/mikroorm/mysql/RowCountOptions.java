// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.sql.SqlConfiguration;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options of a JDBC driver with which it no longer tells how many rows a statement found. Then an update that changes nothing
 * looks like one of a row that is gone, or a stale version goes unnoticed: so they are refused.
 */
public final class RowCountOptions {

    private static final Set<String> NO = Set.of("false", "no", "0", "off");

    private RowCountOptions() {}

    /**
     * Refuses settings in which one of these options is on, in the URL or among the options of the JDBC driver. Those of a data
     * source are its own and not seen here.
     */
    public static void refuse(SqlConfiguration configuration, String... names) {
        for (String name : names) {
            for (Map.Entry<String, String> option :
                    configuration.driverOptions().entrySet()) {
                if (option.getKey().equalsIgnoreCase(name) && isOn(option.getValue())) {
                    throw refused(name, "driverOption(\"" + option.getKey() + "\", …)");
                }
            }
            if (configuration.dataSource() == null && isOnInUrl(name, configuration.url())) {
                throw refused(name, "the URL");
            }
        }
    }

    /** An option without a value is on. */
    private static boolean isOn(String value) {
        return !NO.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** In the query, or beside a host. */
    private static boolean isOnInUrl(String name, @Nullable String url) {
        if (url == null) {
            return false;
        }
        Matcher option = Pattern.compile("(?i)[?&(,]\\s*" + name + "\\s*(?:=([^&),]*)|(?=[&),]|$))")
                .matcher(decoded(url));
        boolean on = false;
        while (option.find()) {
            String value = option.group(1);
            on |= value == null || isOn(value);
        }
        return on;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static ConfigurationException refused(String name, String where) {
        return new ConfigurationException(
                1120,
                "The option " + name + " of the JDBC driver is set in " + where
                        + ". With it the driver does not tell how many"
                        + " rows a statement found, so a stale version or a row that is gone could not be told from one that"
                        + " is there. Take it away, or set it to false.");
    }
}

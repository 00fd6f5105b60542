// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.driver.StatementListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made. Immutable.
 *
 * @param url the JDBC URL; not looked at where there is a data source
 * @param properties what the JDBC driver gets besides: user, password, its own options
 * @param dataSource who hands out connections instead; it is not closed by us
 * @param poolSize the most connections of our own pool
 * @param single whether there is exactly one connection that lives until the end, as for a database in memory
 * @param timeout how long to wait for a connection that is free
 * @param listeners who sees each statement
 * @param showValues whether bound values appear in logs and events
 */
public record JdbcSettings(
        String url,
        Map<String, String> properties,
        @Nullable DataSource dataSource,
        int poolSize,
        boolean single,
        Duration timeout,
        List<StatementListener> listeners,
        boolean showValues) {

    /** {@code ?password=…}, {@code &trustStorePassword=…}, and MySQL's {@code (host=…,password=…)}. */
    private static final Pattern OPTION =
            Pattern.compile("(?i)([?&;,(]\\s*\\w*(?:password|passphrase|secret)\\w*\\s*=)[^&;,)]*");

    /** {@code //user:password@host}. */
    private static final Pattern ACCOUNT = Pattern.compile("(//[^/:@?]*:)[^/@?]*@");

    /** Copies the collections. */
    public JdbcSettings {
        properties = Map.copyOf(properties);
        listeners = List.copyOf(listeners);
    }

    /** Connections to a URL, at most ten of them. */
    public static JdbcSettings of(String url) {
        return new JdbcSettings(url, Map.of(), null, 10, false, Duration.ofSeconds(30), List.of(), false);
    }

    /** A URL as it may be printed: with dots for what stands in it as a password. */
    public static String withoutPassword(String url) {
        String options = OPTION.matcher(url).replaceAll("$1…");
        return ACCOUNT.matcher(options).replaceAll("$1…@");
    }

    /** Properties may hold passwords: they are not printed. */
    @Override
    public String toString() {
        return "JdbcSettings[" + (dataSource == null ? withoutPassword(url) : dataSource) + ", poolSize=" + poolSize
                + "]";
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.sql.SqlORM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Options of the JDBC driver that would make it miscount. {@code -Dgolden=update} writes the messages anew. */
public abstract class FamilyOptions {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/settings-errors.txt");
    /** The name that URLs of the JDBC driver have. */
    protected abstract String scheme();

    /** An ORM that does not connect. */
    protected abstract SqlORM open(String url, Map<String, String> options);

    /** Options that are refused besides, by what the golden file calls them. */
    protected Map<String, String> others() {
        return Map.of();
    }

    private String url(String rest) {
        return "jdbc:" + scheme() + "://localhost:1/library" + rest;
    }

    private ConfigurationException refusal(String url, String... options) {
        Map<String, String> on = new LinkedHashMap<>();
        for (String option : options) {
            on.put(option, "true");
        }
        return catchThrowableOfType(ConfigurationException.class, () -> open(url, on));
    }

    @Test
    void the_messages_are_as_in_the_golden_file() throws IOException {
        Map<String, ConfigurationException> refusals = new LinkedHashMap<>();
        refusals.put("in the url", refusal(url("?useAffectedRows=true")));
        refusals.put("among the options", refusal(url(""), "useAffectedRows"));
        others().forEach((title, option) -> refusals.put(title, refusal(url(""), option)));
        StringBuilder text = new StringBuilder();
        refusals.forEach((title, refusal) -> text.append("## ")
                .append(title)
                .append('\n')
                .append(refusal.getMessage())
                .append("\n\n"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:1/library?a=b&useaffectedrows=TRUE&c=d",
                "localhost:1/library?useAffectedRows=1",
                "localhost:1/library?useAffectedRows",
                "localhost:1/library?use%41ffectedRows=yes",
                "address=(host=localhost)(port=1)(useAffectedRows=true)/library"
            })
    void however_it_is_written_in_the_url(String url) {
        assertThat(refusal("jdbc:" + scheme() + "://" + url)).hasMessageContaining("useAffectedRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?useAffectedRows=false", "?useAffectedRows=no&x=true", "?x=useAffectedRows", ""})
    void what_is_off_is_let_pass(String query) {
        try (SqlORM orm = open(url(query), Map.of("useAffectedRows", "false"))) {
            assertThat(orm.metadata().size()).isEqualTo(1);
        }
    }
}

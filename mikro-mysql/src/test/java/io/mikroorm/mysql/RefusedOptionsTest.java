// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Counter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Options of the JDBC driver that would make it miscount. {@code -Dgolden=update} writes the messages anew. */
class RefusedOptionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/settings-errors.txt");
    private static final String URL = "jdbc:mysql://localhost:1/library";

    private static ConfigurationException refusal(Consumer<MySqlConfigurationBuilder> settings) {
        return catchThrowableOfType(
                ConfigurationException.class,
                () -> MySqlORM.init(c -> {
                    c.entities(Counter.class);
                    settings.accept(c);
                }));
    }

    @Test
    void the_messages_are_as_in_the_golden_file() throws IOException {
        Map<String, ConfigurationException> refusals = new LinkedHashMap<>();
        refusals.put("in the url", refusal(c -> c.url(URL + "?useAffectedRows=true")));
        refusals.put("among the options", refusal(c -> c.url(URL).driverOption("useAffectedRows", "true")));
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
                "jdbc:mysql://localhost:1/library?a=b&useaffectedrows=TRUE&c=d",
                "jdbc:mysql://localhost:1/library?useAffectedRows=1",
                "jdbc:mysql://localhost:1/library?useAffectedRows",
                "jdbc:mysql://localhost:1/library?use%41ffectedRows=yes",
                "jdbc:mysql://address=(host=localhost)(port=1)(useAffectedRows=true)/library"
            })
    void however_it_is_written_in_the_url(String url) {
        assertThat(refusal(c -> c.url(url))).hasMessageContaining("useAffectedRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?useAffectedRows=false", "?useAffectedRows=no&x=true", "?x=useAffectedRows", ""})
    void what_is_off_is_let_pass(String query) {
        try (SqlORM orm = MySqlORM.init(
                c -> c.url(URL + query).driverOption("useAffectedRows", "false").entities(Counter.class))) {
            assertThat(orm.metadata().size()).isEqualTo(1);
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Storage;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No text is too strange to be stored and found exactly; what is no text is refused. */
class HostileStringsTest {

    static Stream<String> strings() {
        return Stream.of(
                "",
                " ",
                "'; drop table t; --",
                "\"quoted\" `ticked` [bracketed]",
                "back\\slash \\' \\0",
                "-- comment /* and another */",
                "? ?1 :name @name $name",
                "%_*",
                "a\0b",
                "\0",
                "ends with \0",
                "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\u05e9\u05dc\u05d5\u05dd \u202eevil\u202c",
                "e\u0301 is not \u00e9",
                "\ufeffbom \ufffe \uffff",
                "line\r\nbreak\ttab\u2028",
                "x".repeat(1 << 20),
                "'\0\ud83d\ude00".repeat(1 << 18));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void a_string_is_stored_and_found_exactly(String value) {
        try (TestDatabase db = TestDatabase.inMemory()) {
            db.execute("create table t (v text unique)");
            db.update("insert into t values (?)", value);

            assertThat(db.query(Storage.STRING, "select v from t where v = ?", value))
                    .containsExactly(value);
            assertThat(db.number("select count(*) from t where v = ?", value + "!"))
                    .isZero();
            assertThat(db.number("select count(*) from t where v = ?", value + "\0"))
                    .isZero();
            assertThat(db.number("select count(*) from t where v in (?, ?)", value, "other"))
                    .isEqualTo(1);
            assertThat(db.number("select count(*) from t")).isEqualTo(1);
        }
    }

    @Property(tries = 1000)
    void any_text_is_refused_or_comes_back(@ForAll String value) {
        try (TestDatabase db = TestDatabase.inMemory()) {
            db.execute("create table t (v text)");
            if (Refusals.text(value) == null) {
                db.update("insert into t values (?)", value);
                assertThat(db.query(Storage.STRING, "select v from t where v = ?", value))
                        .containsExactly(value);
            }
        }
    }
}

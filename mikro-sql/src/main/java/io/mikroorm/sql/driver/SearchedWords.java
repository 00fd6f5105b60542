// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;

/** Words that are looked for, from words with single spaces between them to what the database takes. */
final class SearchedWords {

    /** They are taken as they are. */
    private static final ValueType PLAIN = new ValueType(String.class, Storage.STRING, null, Limits.NONE);

    private static final ValueType REQUIRED =
            new ValueType(String.class, Storage.STRING, RequiredWords.TYPE, Limits.NONE);

    private static final ValueType QUOTED = new ValueType(String.class, Storage.STRING, new QuotedWords(), Limits.NONE);

    private SearchedWords() {}

    static ValueType of(Dialect dialect) {
        if (dialect.supports(Feature.WORD_TABLES)) {
            return QUOTED;
        }
        return dialect.supports(Feature.FULLTEXT_INDEXES) ? REQUIRED : PLAIN;
    }

    /** All words have to be there; in quotes, nothing in them means something else. */
    private record QuotedWords() implements Type<String, String> {

        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(String value) {
            return '"' + value.replace("\"", "\"\"").replace(" ", "\" \"") + '"';
        }

        @Override
        public String toJava(String value) {
            return value;
        }
    }
}

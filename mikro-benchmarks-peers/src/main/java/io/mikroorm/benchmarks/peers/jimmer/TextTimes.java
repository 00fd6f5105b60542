// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer;

import io.mikroorm.benchmarks.ground.BookText;
import java.time.Instant;
import java.time.LocalDate;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** Times and days in SQLite, in the form and by the code that all contenders share. */
final class TextTimes {

    private TextTimes() {}

    /** Points in time. */
    static final class Instants implements ScalarProvider<Instant, String> {

        @Override
        public Instant toScalar(String stored) {
            return BookText.instant(stored);
        }

        @Override
        public String toSql(Instant value) {
            return BookText.write(value);
        }
    }

    /** Days. */
    static final class Dates implements ScalarProvider<LocalDate, String> {

        @Override
        public LocalDate toScalar(String stored) {
            return BookText.date(stored);
        }

        @Override
        public String toSql(LocalDate value) {
            return BookText.write(value);
        }
    }
}

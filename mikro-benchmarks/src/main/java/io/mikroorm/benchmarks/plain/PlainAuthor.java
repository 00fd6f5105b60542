// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.TagRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What code by hand reads an author into, with the books. */
final class PlainAuthor {

    long id;
    String name = "";
    String email = "";

    /** 0 for unknown. */
    int age;

    LocalDate born = LocalDate.EPOCH;
    Instant createdAt = Instant.EPOCH;
    int version;
    final List<Tagged> books = new ArrayList<>();

    AuthorRow values() {
        List<AuthorRow.Tagged> rows = new ArrayList<>();
        for (Tagged book : books) {
            rows.add(new AuthorRow.Tagged(book.values(), book.tags));
        }
        return new AuthorRow(id, name, email, age == 0 ? null : age, born, createdAt, version, rows);
    }

    /** A book with its tags. */
    static class Tagged extends PlainBook {

        final List<TagRow> tags = new ArrayList<>();
    }

    /** A book whose document has the keys of its tags. */
    static final class Keyed extends Tagged {

        final List<Long> tagKeys = new ArrayList<>();
    }
}

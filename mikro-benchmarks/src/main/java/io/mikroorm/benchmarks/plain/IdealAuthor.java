// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.TagRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A managed author with managed books with managed tags. */
final class IdealAuthor {

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
            List<TagRow> tags = new ArrayList<>();
            for (Tag tag : book.tags) {
                tags.add(new TagRow(tag.id, tag.name));
            }
            rows.add(new AuthorRow.Tagged(book.values(), tags));
        }
        return new AuthorRow(id, name, email, age == 0 ? null : age, born, createdAt, version, rows);
    }

    /** A book with its tags. */
    static final class Tagged extends IdealBook {

        final List<Tag> tags = new ArrayList<>(3);
    }

    /** A managed tag. */
    static final class Tag {

        long id;
        String name = "";
    }

    /** An author's values as they are in the database. */
    static final class Snapshot extends Keyed {

        final IdealAuthor author;
        final String name;
        final String email;
        final int age;
        final LocalDate born;
        final Instant createdAt;
        final int version;

        Snapshot(IdealAuthor author) {
            super(author.id);
            this.author = author;
            this.name = author.name;
            this.email = author.email;
            this.age = author.age;
            this.born = author.born;
            this.createdAt = author.createdAt;
            this.version = author.version;
        }
    }

    /** A tag's values as they are in the database. */
    static final class TagSnapshot extends Keyed {

        final Tag tag;
        final String name;

        TagSnapshot(Tag tag) {
            super(tag.id);
            this.tag = tag;
            this.name = tag.name;
        }
    }
}

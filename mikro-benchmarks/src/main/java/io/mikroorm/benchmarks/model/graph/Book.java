// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.graph;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.model.Publisher;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A book with tags. */
@Entity
public final class Book {

    @PrimaryKey
    private long id;

    private String title;

    @Property(precision = 10, scale = 2)
    private BigDecimal price;

    @ManyToOne
    private Ref<Author> author;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    private @Nullable String meta;

    private Instant createdAt;

    @ManyToMany
    private final EntityCollection<Tag> tags = EntityCollection.of(this);

    /** For the ORM. */
    Book() {}

    /** The values, to be compared. */
    AuthorRow.Tagged values() {
        List<TagRow> rows = new ArrayList<>();
        for (Tag tag : tags) {
            rows.add(tag.values());
        }
        return new AuthorRow.Tagged(
                new BookRow(id, title, price, keyOf(author), publisher == null ? 0 : keyOf(publisher), meta, createdAt),
                rows);
    }

    private static long keyOf(Ref<?> ref) {
        return (Long) Objects.requireNonNull(ref.key());
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.model.Author;
import io.mikroorm.benchmarks.model.Publisher;
import io.mikroorm.entity.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article of one kind or the other, in one table. */
@Entity
@Inheritance(discriminatorColumn = "kind")
public abstract sealed class Article permits Print, Digital {

    @PrimaryKey
    private long id;

    private String title;

    private ArticleRow.Status status;

    @ManyToOne
    private Ref<Author> author;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    @Embedded
    private Place place;

    @Embedded(object = true)
    private Details details;

    /** For the ORM. */
    Article() {}

    /** The values, to be compared. */
    public ArticleRow values() {
        return new ArticleRow(
                id,
                pages() == null ? "digital" : "print",
                title,
                status,
                keyOf(author),
                publisher == null ? 0 : keyOf(publisher),
                place.hall(),
                place.shelf(),
                details.language(),
                details.weight(),
                pages(),
                format());
    }

    abstract @Nullable Integer pages();

    abstract @Nullable String format();

    private static long keyOf(Ref<?> ref) {
        return (Long) Objects.requireNonNull(ref.key());
    }
}

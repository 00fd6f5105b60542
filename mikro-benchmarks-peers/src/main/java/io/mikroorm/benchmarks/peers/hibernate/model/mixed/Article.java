// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

import io.mikroorm.benchmarks.ArticleRow;
import io.mikroorm.benchmarks.peers.hibernate.model.Author;
import io.mikroorm.benchmarks.peers.hibernate.model.Publisher;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An article of one kind or the other, in one table. */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind")
public abstract class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;

    @Enumerated(EnumType.STRING)
    private ArticleRow.Status status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Publisher publisher;

    @Embedded
    @AttributeOverride(name = "hall", column = @Column(name = "place_hall"))
    @AttributeOverride(name = "shelf", column = @Column(name = "place_shelf"))
    private Place place;

    @JdbcTypeCode(SqlTypes.JSON)
    private Details details;

    /** For Hibernate. */
    protected Article() {}

    /** The values, to be compared. */
    public ArticleRow values() {
        return new ArticleRow(
                id == null ? 0L : id,
                pages() == null ? "digital" : "print",
                title,
                status,
                author.getId(),
                publisher == null ? 0 : publisher.getId(),
                place.hall(),
                place.shelf(),
                details.language(),
                details.weight(),
                pages(),
                format());
    }

    abstract @Nullable Integer pages();

    abstract @Nullable String format();
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.graph;

import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.peers.hibernate.model.Publisher;
import io.mikroorm.benchmarks.peers.hibernate.model.Tag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book with tags. */
@Entity
public class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;

    @Column(precision = 10, scale = 2)
    private BigDecimal price;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Publisher publisher;

    private @Nullable String meta;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "book_tags",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private List<Tag> tags = new ArrayList<>();

    /** For Hibernate. */
    protected Book() {}

    /** The values, to be compared. */
    AuthorRow.Tagged values() {
        List<TagRow> rows = new ArrayList<>();
        for (Tag tag : tags) {
            rows.add(tag.values());
        }
        long key = id == null ? 0 : id;
        long publisherKey = publisher == null ? 0 : publisher.getId();
        return new AuthorRow.Tagged(
                new BookRow(key, title, price, author.getId(), publisherKey, meta, createdAt), rows);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A book. What is not fetched costs nothing, so there is one model for all work. */
@Entity
public interface Book {

    /** The key. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The title. */
    String title();

    /** The price. */
    BigDecimal price();

    /** The author. */
    @ManyToOne
    Author author();

    /** The publisher, if any. */
    @ManyToOne
    @Nullable
    Publisher publisher();

    /** What else is known. */
    @Nullable
    String meta();

    /** When it was made. */
    Instant createdAt();

    /** The tags. */
    @ManyToMany
    @JoinTable(name = "book_tags", joinColumnName = "book_id", inverseJoinColumnName = "tag_id")
    List<Tag> tags();
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Version;
import org.jspecify.annotations.Nullable;

/** An author with books. */
@Entity
public interface Author {

    /** The key. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The name. */
    String name();

    /** The address. */
    String email();

    /** The age, if known. */
    @Nullable
    Integer age();

    /** The day of birth. */
    LocalDate born();

    /** When the author was made. */
    Instant createdAt();

    /** How often the row was written. */
    @Version
    int version();

    /** The books. */
    @OneToMany(mappedBy = "author")
    List<Book> books();
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who wrote a book. */
@Entity
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    /** For Hibernate. */
    protected Author() {}

    /** The key. */
    public Long getId() {
        return id == null ? 0L : id;
    }
}

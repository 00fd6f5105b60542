// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer.model;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;

/** Who printed a book. */
@Entity
public interface Publisher {

    /** The key. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The name. */
    String name();
}

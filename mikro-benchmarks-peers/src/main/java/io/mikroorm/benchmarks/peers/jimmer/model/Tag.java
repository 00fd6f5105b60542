// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer.model;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;

/** What books are found by. */
@Entity
public interface Tag {

    /** The key, which is not generated. */
    @Id
    long id();

    /** The name. */
    String name();
}

// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import java.time.Instant;

/** Has a primitive key and a version that is a time. */
@Entity
public class Counter {

    @PrimaryKey
    public long id;

    public long value;

    @Version
    public Instant changed;

    /** A counter at zero. */
    public Counter() {}
}

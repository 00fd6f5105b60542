// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all have. */
@MappedSuperclass
abstract class Tracked {

    @Id
    @GeneratedValue
    @Nullable
    UUID id;

    @Version
    @Column(name = "opt_lock")
    long version;

    @Column(nullable = false)
    Instant createdAt = Instant.parse("2026-01-01T00:00:00Z");
}

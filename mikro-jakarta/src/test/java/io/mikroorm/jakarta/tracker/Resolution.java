// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** How an issue ended. */
@Entity
class Resolution extends Tracked {

    @Nullable
    String reason;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "issue_id")
    @Nullable
    Issue issue;
}

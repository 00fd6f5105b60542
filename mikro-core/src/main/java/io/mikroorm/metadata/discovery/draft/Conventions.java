// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.naming.NamingStrategy;

/**
 * What holds for a model where its classes say nothing.
 *
 * @param naming names what is not named by hand
 * @param prefixes what the prefixes of embeddables in others are behind; {@link PrefixMode#DEFAULT} is relative
 * @param onDelete what the database does to rows whose target is deleted; {@link ReferentialAction#DEFAULT} for nothing in particular
 * @param onUpdate what it does to rows whose target gets another key; {@link ReferentialAction#DEFAULT} for nothing in particular
 */
public record Conventions(
        NamingStrategy naming, PrefixMode prefixes, ReferentialAction onDelete, ReferentialAction onUpdate) {

    /** Nothing in particular about foreign keys. */
    public Conventions(NamingStrategy naming, PrefixMode prefixes) {
        this(naming, prefixes, ReferentialAction.DEFAULT, ReferentialAction.DEFAULT);
    }
}

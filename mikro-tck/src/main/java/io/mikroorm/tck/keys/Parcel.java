// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** Its key is a number that the store hands out, and which it shows as a text. */
@Entity
public class Parcel {

    @PrimaryKey
    public @Nullable Long number;

    @SerializedPrimaryKey
    public @Nullable String id;

    public String contents;

    @OneToMany(mappedBy = "parcel", orderBy = "id")
    public EntityCollection<Receipt> receipts = EntityCollection.of(this);

    /** For the ORM. */
    protected Parcel() {}

    /** Something. */
    public Parcel(String contents) {
        this.contents = contents;
    }
}

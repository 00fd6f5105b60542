// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.SerializedPrimaryKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its key is made when it is persisted, and so is the text of it. */
@Entity
public class Receipt {

    @PrimaryKey(generated = KeyGeneration.UUID_V7)
    public @Nullable UUID uuid;

    @SerializedPrimaryKey
    public @Nullable String id;

    @ManyToOne
    public @Nullable Parcel parcel;

    /** For the ORM. */
    protected Receipt() {}

    /** Of a parcel, or of none. */
    public Receipt(@Nullable Parcel parcel) {
        this.parcel = parcel;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office with what has the shared column in a value that is read late. */
final class Lodge {

    static final List<Class<?>> MODEL = model();

    private Lodge() {}

    private static List<Class<?>> model() {
        List<Class<?>> all = new ArrayList<>(Office.MODEL);
        all.add(Parcel.class);
        return all;
    }

    /** For a desk of a tenant, which is not read unless it is asked for. */
    @Entity
    static class Parcel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(lazy = true)
        @Nullable
        Integer tenant;

        @ManyToOne(
                joinColumn = {"tenant", "desk_no"},
                ownColumns = "desk_no")
        @Nullable
        Ref<Office.Desk> desk;

        static Parcel of(int tenant) {
            Parcel parcel = new Parcel();
            parcel.tenant = tenant;
            return parcel;
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** Has a number. */
@MappedSuperclass
public class Numbered {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    public @Nullable Integer getId() {
        return id;
    }

    public boolean isNew() {
        return id == null;
    }
}

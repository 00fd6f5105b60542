// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What pets are. */
@Entity
@Table(name = "types")
public class Kind extends Numbered {

    @Column
    private String name = "";

    protected Kind() {}

    public Kind(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}

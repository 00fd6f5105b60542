// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Does not know whose it is. */
@Entity
@Table(name = "visits")
public class Visit extends Numbered {

    @Column(name = "visit_date")
    private LocalDate date = LocalDate.EPOCH;

    @Column
    private String description = "";

    protected Visit() {}

    public Visit(LocalDate date, String description) {
        this.date = date;
        this.description = description;
    }

    public String getDescription() {
        return description;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Has issues. */
@Entity
class Project extends Tracked {

    @Column(unique = true, nullable = false, length = 10)
    String code;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    Account lead;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number DESC")
    List<Issue> issues = new ArrayList<>();

    protected Project() {
        this("", new Account());
    }

    Project(String code, Account lead) {
        this.code = code;
        this.lead = lead;
    }
}

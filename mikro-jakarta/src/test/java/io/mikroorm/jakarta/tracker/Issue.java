// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something to do. */
@Entity
@Table(
        name = "issues",
        indexes = {
            @Index(name = "by_state", columnList = "state, priority DESC"),
            @Index(columnList = "project_id, no", unique = true)
        })
class Issue extends Tracked {

    /** How it stands. */
    enum State {
        OPEN,
        CLOSED
    }

    /** How much it matters. */
    enum Priority {
        LOW,
        HIGH
    }

    @Column(name = "no")
    int number;

    @Basic(optional = false)
    String title;

    @Lob
    @Nullable
    String text;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    State state = State.OPEN;

    @Nullable
    Priority priority;

    @Column(precision = 8, scale = 2)
    @Nullable
    BigDecimal hours;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee", referencedColumnName = "id")
    @Nullable
    Account assignee;

    @OneToOne(mappedBy = "issue", cascade = CascadeType.ALL, orphanRemoval = true)
    @Nullable
    Resolution resolution;

    @ManyToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy
    Set<Label> labels = new LinkedHashSet<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    @OrderBy("createdAt, id")
    List<Comment> comments = new ArrayList<>();

    @Transient
    int timesShown;

    protected Issue() {
        this(0, "");
    }

    Issue(int number, String title) {
        this.number = number;
        this.title = title;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.ArrayList;
import java.util.List;

/** Is stuck on issues. */
@Entity
class Label {

    @Id
    @Column(length = 30)
    String name;

    @Convert(converter = ColorConverter.class)
    @Column(length = 6)
    Color color;

    @ManyToMany(mappedBy = "labels")
    List<Issue> issues = new ArrayList<>();

    protected Label() {
        this("", new Color(0, 0, 0));
    }

    Label(String name, Color color) {
        this.name = name;
        this.color = color;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A kind of animal. */
@Entity
@Table(name = "types")
public class PetType extends NamedEntity {}

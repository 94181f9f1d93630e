//! The few colours that all the art shares.

use crate::print::page::Colour;

/// Lacquer red: rules, grounds of medallions.
pub(super) const LACQUER: Colour = Colour::hex(0x7e_14_18);
/// Flag red: emblem, heart of the rosette.
pub(super) const RED: Colour = Colour::hex(0xd3_1f_1c);
/// Red in shadow: the back of a ribbon.
pub(super) const RED_SHADE: Colour = Colour::hex(0x9c_10_14);
/// Old gold: rules and meander.
pub(super) const GOLD: Colour = Colour::hex(0xb3_82_2a);
/// Bright gold on lacquer.
pub(super) const GOLD_LIGHT: Colour = Colour::hex(0xe2_bd_62);
/// Gold nearly white: the lit side of a petal.
pub(super) const GOLD_PALE: Colour = Colour::hex(0xf6_e3_ad);
/// The ground under the guilloche.
pub(super) const GOLD_TINT: Colour = Colour::hex(0xfa_ee_cc);
/// Star and gear of the emblem.
pub(super) const YELLOW: Colour = Colour::hex(0xff_cd_14);
/// The lit side of a grain of rice.
pub(super) const YELLOW_LIGHT: Colour = Colour::hex(0xff_ea_88);
/// Outlines on yellow.
pub(super) const BRONZE: Colour = Colour::hex(0xa5_6a_00);
/// The tinted sheet.
pub(super) const CREAM: Colour = Colour::hex(0xfd_f8_e8);
/// The watermark on the tinted sheet.
pub(super) const MIST: Colour = Colour::hex(0xf4_e8_c3);

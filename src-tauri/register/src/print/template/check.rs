//! Whether paper can do what a template says.

use super::Template;
use crate::print::page::Mm;

impl Template {
    /// The first thing that cannot work: a box off the sheet or over another, gaps without room, sizes the wrong way
    /// round.
    pub(super) fn check(&self) -> Result<(), String> {
        let none = Mm(0.0);
        if !(self.width.0 > 10.0 && self.width.0 < 2000.0 && self.height.0 > 10.0 && self.height.0 < 2000.0) {
            return Err(format!("a sheet of {} × {} mm", self.width, self.height));
        }
        let sheet = self.sheet();
        for (i, block) in self.blocks.iter().enumerate() {
            let lines = &block.lines;
            let field = lines.first().map(|line| line.field).ok_or_else(|| format!("block {} has no line", i + 1))?;
            if !sheet.holds(&block.edge, none) || block.edge.width <= none {
                return Err(format!("the box of {field:?} is not on the sheet"));
            }
            if self.blocks.iter().take(i).any(|other| other.edge.meets(&block.edge)) {
                return Err(format!("the box of {field:?} lies over another one"));
            }
            let gaps = lines.iter().map(|line| line.gap.least.0).sum::<f64>();
            if gaps + lines.len() as f64 > block.edge.height.0 {
                return Err(format!("the gaps in the box of {field:?} leave no room for its lines"));
            }
            for line in lines {
                let sound = line.least > 0.0
                    && line.size >= line.least
                    && line.size < 1000.0
                    && line.plain.is_none_or(|plain| plain.size >= line.least && plain.size < 1000.0)
                    && line.lines >= 1
                    && line.gap.most >= line.gap.least
                    && line.gap.least >= none;
                if !sound {
                    return Err(format!("the sizes or gaps of {:?} contradict each other", line.field));
                }
            }
        }
        Ok(())
    }
}
